/** Whose turn it is in a thread. */
@NullMarked
package io.sixpager.discussion.duty;

import org.jspecify.annotations.NullMarked;
