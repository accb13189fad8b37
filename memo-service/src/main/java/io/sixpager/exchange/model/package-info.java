/** What every reader makes of a file: the parts of a text, and what was noticed on the way to them. */
@NullMarked
package io.sixpager.exchange.model;

import org.jspecify.annotations.NullMarked;
