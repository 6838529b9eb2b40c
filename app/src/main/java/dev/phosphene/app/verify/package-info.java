/** The proof that a frame is a pure function: drawn alone, in any order, in another context or process, it is the same bytes. */
@NullMarked
package dev.phosphene.app.verify;

import org.jspecify.annotations.NullMarked;
