/** Policies over HTTP. */
@NullMarked
package io.sixpager.policy.web;

import org.jspecify.annotations.NullMarked;
