/** Reminders as they are sent, told and shown. */
@NullMarked
package io.sixpager.turn.nudge;

import org.jspecify.annotations.NullMarked;
