import { type UseComboboxStateChange, useCombobox } from 'downshift'
import { useDeferredValue, useId, useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { formatPath, formatSearchQuery, LONGEST_QUERY } from '../../paths.ts'
import { placeOf } from '../../questions/search/item-place.ts'
import { type Result, search } from '../../questions/search/search.ts'
import { useLanguage, useSearchMessages } from '../language.tsx'
import { PlaceLink } from '../place-link.tsx'
import { RetryNotice } from '../retry-notice.tsx'
import { SearchFrame } from '../search-frame.tsx'
import { ResultText } from './result-text.tsx'
import styles from './search.css?inline'
import { useSearchIndex } from './use-search-index.ts'

/** Chosen in place of one of the results: all of them, on a page of their own. */
const ALL = 'all'

type Option = Result | typeof ALL

/** What the search's dialog is given. */
export type SearchDialogProps = {
  /** What was typed before the dialog was there. */
  initial: string
  onClose: () => void
}

/** One box to find anything by: what is typed, and the best of what it finds. */
export function SearchDialog({ initial, onClose }: SearchDialogProps) {
  const { locale, messages } = useLanguage()
  const texts = useSearchMessages()
  const navigate = useNavigate()
  const id = useId()
  const [typed, setTyped] = useState(initial)
  const query = useDeferredValue(typed)
  const { index, failed, retry } = useSearchIndex(locale)
  const found = useMemo(() => (index ? search(index, query) : undefined), [index, query])
  const groups = found?.groups ?? []
  const results = groups.flatMap(group => group.results)
  const options: Option[] = results.length > 0 ? [...results, ALL] : []
  const isEmpty = query.trim() === ''

  const goTo = (option: Option) => {
    onClose()
    if (option === ALL) {
      navigate(formatPath(locale, { page: 'search' }) + formatSearchQuery(typed))
    } else {
      const { place, anchor } = placeOf(option.item)
      navigate(formatPath(locale, place, anchor))
    }
  }
  const { getInputProps, getMenuProps, getItemProps, highlightedIndex } = useCombobox<Option>({
    id,
    items: options,
    inputValue: typed,
    selectedItem: null,
    isOpen: true,
    initialHighlightedIndex: 0,
    defaultHighlightedIndex: 0,
    itemToString: () => '',
    onSelectedItemChange: ({ selectedItem }: UseComboboxStateChange<Option>) => {
      if (selectedItem) goTo(selectedItem)
    },
    stateReducer: (state, { type, changes }) => {
      const { InputBlur, InputKeyDownEnter, ItemClick, InputChange } = useCombobox.stateChangeTypes
      // To leave the box is not to choose, and what is chosen is not written into it.
      if (type === InputBlur) return { ...changes, selectedItem: null, inputValue: state.inputValue }
      if (type === InputKeyDownEnter || type === ItemClick)
        return { ...changes, inputValue: state.inputValue }
      return type === InputChange ? { ...changes, highlightedIndex: 0 } : changes
    },
  })
  const option = (value: Option, at: number) => ({
    ...getItemProps({ item: value, index: at }),
    'aria-selected': highlightedIndex === at,
  })
  let at = -1
  return (
    <SearchFrame
      input={getInputProps({
        'aria-label': messages.searchLabel,
        'aria-labelledby': undefined,
        placeholder: texts.searchPlaceholder,
        // Downshift hears of it too late to keep the caret where it is.
        onChange: ({ currentTarget }) => setTyped(currentTarget.value),
        onKeyDown: event => {
          // It closes the dialog and clears nothing.
          if (event.key === 'Escape') Object.assign(event.nativeEvent, { preventDownshiftDefault: true })
        },
      })}
      onSubmit={() => {
        if (options.length === 0 && typed.trim() !== '') goTo(ALL)
      }}
      onClose={onClose}
    >
      <style>{styles}</style>
      <div className="search-said">
        <p role="status">
          {!index && !failed && texts.indexLoading}
          {found &&
            !isEmpty &&
            (results.length > 0 ? texts.resultsFound(found.total) : texts.resultsNone(query.trim()))}
          {found?.guessed && ` ${texts.resultsGuessed}`}
          {typed.length > LONGEST_QUERY && ` ${texts.queryCut(LONGEST_QUERY)}`}
        </p>
        {failed && <RetryNotice text={texts.indexFailed} onRetry={retry} />}
        {isEmpty && index && <p>{texts.searchIntro}</p>}
        {found && !isEmpty && results.length === 0 && (
          <p>
            {texts.resultsHint}{' '}
            <PlaceLink className="tap link" to={{ page: 'search' }} onClick={onClose}>
              {texts.browseLink}
            </PlaceLink>
          </p>
        )}
      </div>
      <div
        className="search-results"
        {...getMenuProps({ 'aria-label': texts.results, 'aria-labelledby': undefined })}
      >
        {index &&
          groups.map(({ kind, results, total }) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
            <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
              <p id={`${id}-${kind}`} className="result-kind">
                {texts.kinds[kind]}
                {total > results.length && <span> {total}</span>}
              </p>
              {results.map(result => {
                at += 1
                return (
                  <div
                    key={`${result.item.kind} ${result.item.id} ${at}`}
                    className="result-option"
                    {...option(result, at)}
                  >
                    <ResultText result={result} query={query} index={index} />
                  </div>
                )
              })}
            </div>
          ))}
        {found && options.length > 0 && (
          <div className="result-option result-all" {...option(ALL, options.length - 1)}>
            {texts.seeAllResults(found.total)}
          </div>
        )}
      </div>
      <p className="search-keys" aria-hidden="true">
        {texts.searchKeys}
      </p>
    </SearchFrame>
  )
}
