/** Decides who may remind whom, and how often. */
@NullMarked
package io.sixpager.turn.decision;

import org.jspecify.annotations.NullMarked;
