/** Where GL comes from: headless through EGL devices, or a window through GLFW. */
@NullMarked
package dev.phosphene.render.context;

import org.jspecify.annotations.NullMarked;
