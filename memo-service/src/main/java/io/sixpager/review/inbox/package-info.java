/** Obligations: who owes what, since when, why, and what ends it. */
@NullMarked
package io.sixpager.review.inbox;

import org.jspecify.annotations.NullMarked;
