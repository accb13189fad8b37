/** The access log: who came in, who was refused, how accounts changed, and what was read by office. */
@NamedInterface("log")
@NullMarked
package io.sixpager.people.log;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
