/** What this machine has of all that the program needs. */
@NullMarked
package dev.phosphene.app.doctor;

import org.jspecify.annotations.NullMarked;
