/** {@code bin/bench}: loads a store, starts the built service on it, and measures what it promises. */
@NullMarked
package io.sixpager.bench;

import org.jspecify.annotations.NullMarked;
