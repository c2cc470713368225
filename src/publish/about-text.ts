/** The text of the about page. It states only what the source and the framework's official pages state. */
import type { Wording } from '../dataset/schema.ts'
import type { AboutDocument, AboutSection } from '../documents/documents.ts'

const sections: Record<AboutSection, { heading: Wording; paragraphs: Wording[] }> = {
  source: {
    heading: { 'zh-Hant': '資料從哪裏來', en: 'Where the data comes from' },
    paragraphs: [
      {
        'zh-Hant':
          '級別、職位名稱、工作領域、主要工作、能力單元和滿足能力要求的途徑，全部取自下列來源文件，逐項核對。來源文件的能力要求表自稱「擬議的能力要求」。這類階梯由香港教育局及其資歷架構秘書處在資歷架構下公布；本站是獨立製作，與他們無關。',
        en: 'Levels, job titles, work areas, main duties, units of competency and ways to meet the competency requirements are all taken from the source document below and checked against it item by item. Its tables call themselves “proposed” competency requirements. Pathways of this kind are published under the Qualifications Framework by Hong Kong’s Education Bureau and its QF Secretariat; this site is made independently of them.',
      },
      {
        'zh-Hant':
          '要求是按級別列出的，同一級別的職位共用同一套要求。來源文件沒有說明上一級是否以下一級的單元為前提，所以下一級有、上一級沒有的單元，本站只稱為「不再列出」。',
        en: 'Requirements are printed per level: all job titles on a level share them. The source does not say whether a higher level presumes the units of the one below, so a unit that the higher level does not list is called “not listed again” here, and nothing more.',
      },
    ],
  },
  official: {
    heading: { 'zh-Hant': '哪些是官方文字', en: 'What is official and what is not' },
    paragraphs: [
      {
        'zh-Hant':
          '階梯各項的繁體中文名稱和描述（級別、職位、工作領域、主要工作、單元）是來源文件的文字；改過的地方都在該項旁邊註明。資歷名稱、職能範疇和編號各部分的中文是本站的翻譯。簡體中文由繁體自動轉換。英文是非官方翻譯，只有資歷架構本身的用語（資歷名稱、職能範疇、資歷名冊等）和下列單元的英文名稱有官方來源。',
        en: 'The Traditional Chinese names and descriptions of levels, job titles, work areas, duties and units are the words of the source document; wherever something was mended, a note beside it says so. The Chinese of awards, functional areas and parts of codes is this site’s own translation. Simplified Chinese is converted from Traditional by machine. English is an unofficial translation, except for the framework’s own terms (awards, functional areas, the register) and the titles of the units below, which official sources give.',
      },
    ],
  },
  codes: {
    heading: { 'zh-Hant': '怎樣讀編號', en: 'How to read a code' },
    paragraphs: [
      {
        'zh-Hant':
          '單元編號有新舊兩種，過往資歷認可組合另有一種。標明「推斷」的部分是按編號規律推斷，沒有官方頁面說明。單元可能改編號，舊編號的網址仍然有效。',
        en: 'Units have codes of a current and of an older form; RPL clusters have a form of their own. Parts marked “inferred” are read off the pattern of the codes: no official page explains them. A unit can be given a new code; addresses with the earlier code keep working.',
      },
    ],
  },
  'qf-levels': {
    heading: { 'zh-Hant': '資歷級別', en: 'QF levels' },
    paragraphs: [
      {
        'zh-Hant':
          '資歷架構分七級，第 7 級最高。下表是各級常見的資歷名稱；「證書」可用於第 1 至 6 級。資歷級別和階梯的級別是兩回事：階梯的一個級別可以包含幾個資歷級別的單元。',
        en: 'The Qualifications Framework has seven levels, 7 being the highest. The table gives typical awards at each; “Certificate” may be used at levels 1 to 6. QF levels and the levels of a ladder are different things: one level of a ladder can hold units of several QF levels.',
      },
    ],
  },
  ways: {
    heading: { 'zh-Hant': '滿足能力要求的途徑', en: 'Ways to meet the competency requirements' },
    paragraphs: [
      {
        'zh-Hant': '來源文件列出兩種途徑。兩種都列出時，任何一種都可以。',
        en: 'The source names two ways. Where it names both, either will do.',
      },
    ],
  },
  themes: {
    heading: { 'zh-Hant': '主題', en: 'Themes' },
    paragraphs: [
      {
        'zh-Hant':
          '各級的工作領域名稱不同，不便對照，所以本站把單元歸入以下主題，每個單元一個。主題是本站的歸類，不是來源文件或資歷架構的內容。',
        en: 'Work areas differ from level to level, which makes levels hard to lay side by side. So this site groups the units under the themes below, one theme per unit. The grouping is the site’s own: neither the source nor the Qualifications Framework has it.',
      },
    ],
  },
  privacy: {
    heading: { 'zh-Hant': '私隱', en: 'Privacy' },
    paragraphs: [
      {
        'zh-Hant':
          '本站沒有帳戶、沒有 Cookie、沒有統計或廣告，也不向其他網站索取任何檔案。瀏覽器只為這個分頁暫存各頁看到哪裏，以及重新載入過期頁面時的一個記號；關閉分頁即消失。',
        en: 'There are no accounts, no cookies, no statistics and no advertising, and pages ask no other site for any file. For this tab alone the browser keeps how far down you were on each page, and a mark while it reloads a page that has gone out of date; both are gone when the tab is closed.',
      },
      {
        'zh-Hant':
          '標記單元後，瀏覽器會在這部裝置上存放你的記錄：編號、標記、日期和筆記，不會傳送到任何伺服器。「我的記錄」一頁可以匯出和清除。你主動分享的連結載有其內容，放在網址的 # 之後，瀏覽器不會把它傳送到伺服器。',
        en: 'Once you mark a unit, the browser keeps your record on this device: codes, marks, dates and notes. It is sent to no server, and the page “My record” exports and erases it. A link that you choose to share holds what you share, after the # of the address, which browsers send to no server.',
      },
    ],
  },
  accessibility: {
    heading: { 'zh-Hant': '無障礙', en: 'Accessibility' },
    paragraphs: [
      {
        'zh-Hant':
          '本站以 WCAG 2.2 AA 級為目標，每次改動都以自動工具檢查每類頁面。全站可用鍵盤操作，關掉 JavaScript 仍可閱讀；焦點在階梯上時，可用上下方向鍵在各級之間移動。顏色從不單獨表達意思，每幅圖都有對應的表格。',
        en: 'The site aims at WCAG 2.2 level AA; every change is checked by an automatic tool on every kind of page. Everything works by keyboard, and pages can be read with JavaScript switched off. While focus is on the ladder, the up and down arrow keys move between its rungs. Colour never carries a meaning alone, and every picture has its table.',
      },
    ],
  },
  data: {
    heading: { 'zh-Hant': '取用資料', en: 'Using the data' },
    paragraphs: [
      {
        'zh-Hant': '每一頁的內容都有一份 JSON 文件，與頁面讀取的是同一份。由首頁的一份開始：',
        en: 'The content of every page is also a JSON document, the very one that the page reads. Start from that of the home page:',
      },
    ],
  },
}

/** The about page's text in the language that `text` writes. */
export function writeAbout(text: (wording: Wording) => string): AboutDocument['sections'] {
  const write = ({ heading, paragraphs }: (typeof sections)[AboutSection]) => ({
    heading: text(heading),
    paragraphs: paragraphs.map(text),
  })
  return {
    source: write(sections.source),
    official: write(sections.official),
    codes: write(sections.codes),
    'qf-levels': write(sections['qf-levels']),
    ways: write(sections.ways),
    themes: write(sections.themes),
    privacy: write(sections.privacy),
    accessibility: write(sections.accessibility),
    data: write(sections.data),
  }
}
