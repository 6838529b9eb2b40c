@NullMarked
package dev.phosphene.models;

import org.jspecify.annotations.NullMarked;
