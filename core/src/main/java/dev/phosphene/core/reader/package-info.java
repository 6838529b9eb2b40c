/**
 * The way from a film file to a film: YAML with positions, a JSON Schema generated from the parameter records, then meaning. Every fault
 * of a file is found in one reading and says where it is, what was found and what was expected.
 */
@NullMarked
package dev.phosphene.core.reader;

import org.jspecify.annotations.NullMarked;
