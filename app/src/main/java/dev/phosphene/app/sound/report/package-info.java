/** What is seen and said of a film's sound: a picture and a row of figures for each shot. */
@NullMarked
package dev.phosphene.app.sound.report;

import org.jspecify.annotations.NullMarked;
