/** How long frames take: per pass, per shot, and what a capture adds. */
@NullMarked
package dev.phosphene.app.bench;

import org.jspecify.annotations.NullMarked;
