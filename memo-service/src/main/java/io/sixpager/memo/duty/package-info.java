/** Whose turn it is, and what must happen next. */
@NamedInterface("duty")
@NullMarked
package io.sixpager.memo.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
