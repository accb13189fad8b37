/** The memo as its events tell it: events, the fold, the state and its values. */
@NamedInterface("model")
@NullMarked
package io.sixpager.memo.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
