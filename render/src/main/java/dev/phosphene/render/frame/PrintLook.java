package dev.phosphene.render.frame;

import dev.phosphene.core.curve.Colour;
import dev.phosphene.core.film.FrameMoment;
import dev.phosphene.core.film.Moment;
import dev.phosphene.core.parameter.Grade;
import dev.phosphene.core.parameter.Memory;
import dev.phosphene.render.pass.Look;
import dev.phosphene.render.pass.Weave;

/** How a frame is printed: grade and memory of its shot, or those of two shots mixed while one leaves. */
final class PrintLook {
    /** Old pictures a second where a shot does not say. */
    private static final double OLD_PICTURES = 14;

    private PrintLook() {}

    static Look of(FrameMoment frame) {
        Moment now = frame.now();
        Moment leaving = frame.leaving();
        double pictures = now.shot().clock().pictures() > 0 ? now.shot().clock().pictures() : OLD_PICTURES;
        int picture = (int) StrictMath.floor(now.shotTime() * pictures + 1e-6);
        Grade grade = now.phenomena().grade();
        Memory memory = now.phenomena().memory();
        if (leaving != null) {
            grade = mixed(leaving.phenomena().grade(), grade, frame.mix());
            memory = mixed(leaving.phenomena().memory(), memory, frame.mix());
        }
        return new Look(
                grade,
                memory,
                memory.amount() > 0 ? Weave.of(picture, memory.weave() * memory.amount()) : Weave.NONE,
                picture);
    }

    private static Grade mixed(Grade a, Grade b, double k) {
        return new Grade(
                mixed(a.slope(), b.slope(), k),
                mixed(a.offset(), b.offset(), k),
                mixed(a.power(), b.power(), k),
                mixed(a.saturation(), b.saturation(), k),
                mixed(a.bloom(), b.bloom(), k),
                mixed(a.vignette(), b.vignette(), k),
                mixed(a.grain(), b.grain(), k));
    }

    private static Memory mixed(Memory a, Memory b, double k) {
        return new Memory(
                mixed(a.amount(), b.amount(), k), mixed(a.weave(), b.weave(), k), mixed(a.flash(), b.flash(), k));
    }

    private static Colour mixed(Colour a, Colour b, double k) {
        return new Colour(mixed(a.red(), b.red(), k), mixed(a.green(), b.green(), k), mixed(a.blue(), b.blue(), k));
    }

    private static double mixed(double a, double b, double k) {
        return a + (b - a) * k;
    }
}
