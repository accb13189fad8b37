/** How long it takes until people act. */
@NullMarked
package io.sixpager.turn.waiting;

import org.jspecify.annotations.NullMarked;
