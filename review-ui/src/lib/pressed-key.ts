type KeyPress = Pick<KeyboardEvent, 'key' | 'isComposing' | 'keyCode'>

/**
 * The key that somebody pressed; none if it belongs to an input method, whose Enter confirms a candidate and does
 * nothing else. Safari ends the composition before it tells of that key, but still gives its code.
 */
export function pressedKey(event: KeyPress | { nativeEvent: KeyPress }): string | null {
  const { key, isComposing, keyCode } = 'nativeEvent' in event ? event.nativeEvent : event
  return isComposing || keyCode === 229 ? null : key
}
