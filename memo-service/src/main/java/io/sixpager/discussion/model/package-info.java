/** What can have happened to a thread, and what it is then. */
@NamedInterface("model")
@NullMarked
package io.sixpager.discussion.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
