/** Sixpager: decisions that are written down, revised, reviewed and made in the open. */
@NullMarked
package io.sixpager;

import org.jspecify.annotations.NullMarked;
