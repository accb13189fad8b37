/** Threads as readers find them. */
@NamedInterface("query")
@NullMarked
package io.sixpager.discussion.query;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
