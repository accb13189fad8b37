/** Threads over HTTP. */
@NamedInterface("web")
@NullMarked
package io.sixpager.discussion.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
