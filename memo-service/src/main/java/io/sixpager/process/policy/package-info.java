/** Runs policies: a position each, a transaction an event. */
@NullMarked
package io.sixpager.process.policy;

import org.jspecify.annotations.NullMarked;
