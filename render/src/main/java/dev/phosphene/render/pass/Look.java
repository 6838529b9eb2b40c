package dev.phosphene.render.pass;

import dev.phosphene.core.parameter.Grade;
import dev.phosphene.core.parameter.Memory;

/**
 * How a picture is developed.
 *
 * @param grade the lab's
 * @param memory how much of it is an old print
 * @param weave how far its gate has moved
 * @param oldPicture number of the old picture that stands, for its scratches
 */
public record Look(Grade grade, Memory memory, Weave weave, int oldPicture) {}
