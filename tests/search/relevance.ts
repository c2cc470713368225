/**
 * Queries as people type them, each with the result that must come first, or among the first three. They were written
 * before the search was; whoever adds one writes down what somebody would type, not what is found.
 */
import type { Locale } from '../../src/locale.ts'
import type { Place } from '../../src/paths.ts'

export type Expected = { query: string; locale: Locale; place: Place; anchor?: string; within: 1 | 3 }

type Target = { place: Place; anchor?: string }

const LADDER = 'cloud-computing'
const unit = (code: string): Target => ({ place: { page: 'unit', code } })
const job = (id: string): Target => ({ place: { page: 'job', ladder: LADDER, job: id } })
const level = (id: string, anchor?: string): Target => ({
  place: { page: 'level', ladder: LADDER, level: id },
  ...(anchor !== undefined && { anchor }),
})
const cluster = (id: string): Target => ({ place: { page: 'rpl', cluster: id } })
const theme = (id: string): Target => ({ place: { page: 'theme', theme: id } })
const qf = (id: string): Target => ({ place: { page: 'qf', qfLevel: id } })
const ladder: Target = { place: { page: 'ladder', ladder: LADDER } }

const first = (locale: Locale, queries: [string, Target][]): Expected[] =>
  queries.map(([query, target]) => ({ query, locale, ...target, within: 1 }))

const firstThree = (locale: Locale, queries: [string, Target][]): Expected[] =>
  queries.map(([query, target]) => ({ query, locale, ...target, within: 3 }))

export const RELEVANCE: Expected[] = [
  // Codes, whole and in part, as they are copied out of documents or remembered.
  ...first('zh-Hant', [
    ['107887L3', unit('107887L3')],
    ['107887l3', unit('107887L3')],
    ['１０７８８７Ｌ３', unit('107887L3')],
    ['111195', unit('111195L3')],
    ['ITSWIS404A', unit('ITSWIS404A')],
    ['itsw is 404a', unit('ITSWIS404A')],
    ['ITSW-IS-404A', unit('ITSWIS404A')],
    ['is404', unit('ITSWIS404A')],
    ['ITOS010L3', cluster('ITOS010L3')],
    ['itos 013', cluster('ITOS013L3')],
    ['能力單元 111130L4', unit('111130L4')],
  ]),
  ...firstThree('zh-Hant', [
    ['1118', unit('111182L5')],
    ['SW IS', unit('ITSWIS404A')],
  ]),

  // Traditional Chinese.
  ...first('zh-Hant', [
    ['首席技術總監', job('chief-technology-officer')],
    ['技術總監', job('chief-technology-officer')],
    ['雲架構師', job('cloud-architect')],
    ['雲計算架構師', job('cloud-architect')],
    ['初級網絡工程師', job('junior-cloud-network-engineer')],
    ['解決方案 總監', job('cloud-solutions-director')],
    ['電腦操作員', job('computer-operator')],
    ['服務台', job('service-desk-operator')],
    ['外勤', job('field-technician')],
    ['用戶支援', job('user-support-officer')],
    ['技術支援', job('technical-support-services-officer')],
    ['求助台', unit('107899L2')],
    ['防火牆', unit('107890L3')],
    ['微服務', unit('111128L5')],
    ['還原備份', unit('107897L2')],
    ['資料私隱', unit('111206L6')],
    ['風險評估', unit('111157L6')],
    ['帶領隊員', unit('ITSWGS604A')],
    ['委派', unit('ITSWGS606A')],
    ['預算', unit('ITSWSM504A')],
    ['投資回報', unit('111211L5')],
    ['商業延續', unit('111209L5')],
    ['用戶需求', unit('111162L4')],
    ['用戶帳號', unit('107885L2')],
    ['存取控制', unit('107886L3')],
    ['廣域網', unit('107883L3')],
    ['事件應對', unit('111170L5')],
    ['故障排除', unit('111121L4')],
    ['內容管理系統', unit('107911L3')],
    ['持份者 投資', unit('111203L6')],
    ['道德', unit('111208L6')],
    ['法律 監管', unit('111205L6')],
    ['生命週期', unit('ITSWAR517A')],
    ['伺服器 監察', unit('107898L2')],
    ['軟件清單', unit('107892L1')],
    ['完整性', unit('ITSWIS508A')],
    ['系統文檔', unit('111200L4')],
    ['資訊科技策略', unit('ITSWSM603A')],
    ['網絡安全支援', level('support', 'support-network-security')],
    ['支援級別', level('support')],
    ['大師', level('master')],
    ['專家', level('specialist')],
    ['專業人員', level('practitioner')],
    ['保安與私隱', theme('security-and-privacy')],
    ['資歷級別4', qf('4')],
  ]),
  ...firstThree('zh-Hant', [
    ['網絡工程師', job('cloud-network-engineer')],
    ['備份', unit('107901L2')],
    ['系統遷移', unit('111155L6')],
    ['網絡支援', level('support', 'support-networks')],
    ['支援', level('support')],
    ['信息安全', level('specialist', 'cloud-information-security')],
    ['資訊保安', unit('ITSWIS404A')],
    ['網站', unit('107912L3')],
    ['外判', unit('111196L5')],
    ['雲端安全', job('cloud-security-engineer')],
    ['測試', theme('testing-and-migration')],
    ['新興技術', unit('111182L5')],
    ['我想學設定防火牆', unit('107890L3')],
    ['質量保證', level('practitioner', 'quality-and-security-compliance')],
  ]),

  // Simplified Chinese, on its own pages and on the others.
  ...first('zh-Hans', [
    ['云安全工程师', job('cloud-security-engineer')],
    ['电脑操作员', job('computer-operator')],
    ['服务台操作员', job('service-desk-operator')],
    ['防火墙', unit('107890L3')],
    ['用户账号', unit('107885L2')],
    ['用户需求', unit('111162L4')],
    ['网页浏览器', unit('107909L3')],
    ['生命周期', unit('ITSWAR517A')],
    ['大师级别', level('master')],
    ['云计算', ladder],
    ['風險評估', unit('111157L6')],
  ]),
  ...first('zh-Hant', [
    ['云网络工程师', job('cloud-network-engineer')],
    ['网站保安', unit('107889L3')],
    ['数据安全', unit('111186L5')],
  ]),
  ...firstThree('zh-Hans', [
    ['服务器状态', unit('107898L2')],
    ['安装应用程序', unit('107882L3')],
    ['迁移风险', unit('111157L6')],
  ]),
  ...first('en', [
    ['云计算架构师', job('cloud-architect')],
    ['防火牆', unit('107890L3')],
  ]),

  // English, with the endings, joints and slips of the hand that people have.
  ...first('en', [
    ['CTO', job('chief-technology-officer')],
    ['cloud architect', job('cloud-architect')],
    ['cloud security engineer', job('cloud-security-engineer')],
    ['junior network engineer', job('junior-cloud-network-engineer')],
    ['cloud solution manager', job('cloud-solutions-general-manager')],
    ['user support', job('user-support-officer')],
    ['field technician', job('field-technician')],
    ['helpdesk', unit('107899L2')],
    ['help desk', unit('107899L2')],
    ['firewall', unit('107890L3')],
    ['firewals', unit('107890L3')],
    ['microservices', unit('111128L5')],
    ['privacy policy', unit('111206L6')],
    ['data security consent', unit('111186L5')],
    ['risk assesment', unit('111157L6')],
    ['migration plan', unit('111155L6')],
    ['lead team', unit('ITSWGS604A')],
    ['motivte team', unit('ITSWGS604A')],
    ['delegate', unit('ITSWGS606A')],
    ['budgeting', unit('ITSWSM504A')],
    ['return on investment', unit('111211L5')],
    ['business continuity', unit('111209L5')],
    ['BCP', unit('111209L5')],
    ['user requirement', unit('111162L4')],
    ['access control', unit('107886L3')],
    ['website security', unit('107889L3')],
    ['wide area network', unit('107883L3')],
    ['WAN', unit('107883L3')],
    ['incident response', unit('111170L5')],
    ['trouble shooting', unit('111121L4')],
    ['CMS', unit('107911L3')],
    ['browser problem', unit('107909L3')],
    ['ethics', unit('111208L6')],
    ['lifecycle', unit('ITSWAR517A')],
    ['software inventory', unit('107892L1')],
    ['client/server', unit('107882L3')],
    ['system performance', unit('111130L4')],
    ['availability integrity confidentiality', unit('ITSWIS508A')],
    ['confidentialty', unit('ITSWIS508A')],
    ['documentation', unit('111200L4')],
    ['how to restore a backup', unit('107897L2')],
    ['best practice', level('master', 'best-practices-and-standards')],
    ['support level', level('support')],
    ['specialist', level('specialist')],
    ['cloud computing', ladder],
    ['security and privacy', theme('security-and-privacy')],
    ['QF level 4', qf('4')],
    ['qf4', qf('4')],
  ]),
  ...first('zh-Hant', [
    ['cloud architect', job('cloud-architect')],
    ['firewall', unit('107890L3')],
    ['restore backups', unit('107897L2')],
  ]),
  ...firstThree('en', [
    ['backup', unit('107901L2')],
    ['outsourcing', unit('ITSWPM523A')],
    ['information security', level('specialist', 'cloud-information-security')],
    ['architecture', theme('architecture-and-development')],
    ['emerging tech', unit('111182L5')],
    ['regulatory compliance', unit('111205L6')],
    ['managing network security', unit('107887L3')],
    ['cloud migration', level('specialist', 'system-migration')],
    ['stakeholder', unit('111203L6')],
    ['IT strategy', unit('ITSWSM603A')],
    ['service provider', unit('111199L4')],
    ['delegation', unit('ITSWGS606A')],
  ]),
]
