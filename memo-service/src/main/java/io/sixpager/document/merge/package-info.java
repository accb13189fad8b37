/** Two texts that were made from one, put together block by block and word by word. */
@NullMarked
package io.sixpager.document.merge;

import org.jspecify.annotations.NullMarked;
