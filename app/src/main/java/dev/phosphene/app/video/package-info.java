/** Films as files: encoders, containers and their exact time, on FFmpeg inside the process. */
@NullMarked
package dev.phosphene.app.video;

import org.jspecify.annotations.NullMarked;
