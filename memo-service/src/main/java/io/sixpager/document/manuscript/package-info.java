/** A text as it is read: its blocks and words in order, and the ask, stakes and predictions in them. */
@NullMarked
package io.sixpager.document.manuscript;

import org.jspecify.annotations.NullMarked;
