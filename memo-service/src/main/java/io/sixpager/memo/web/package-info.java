/** The commands of a memo as requests: over HTTP, and in the process for whoever has the body of such a request. */
@NamedInterface("web")
@NullMarked
package io.sixpager.memo.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
