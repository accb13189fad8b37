/** The edit script between two manuscripts: which block became which, and which words stayed. */
@NullMarked
package io.sixpager.document.diff;

import org.jspecify.annotations.NullMarked;
