/** The commands of a memo over HTTP. */
@NullMarked
package io.sixpager.memo.web;

import org.jspecify.annotations.NullMarked;
