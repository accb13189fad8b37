/** What somebody has put off for themselves, and when it comes back. */
@NamedInterface("snooze")
@NullMarked
package io.sixpager.turn.snooze;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
