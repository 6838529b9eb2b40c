package dev.phosphene.core.reader;

import dev.phosphene.core.camera.Bearer;
import dev.phosphene.core.camera.Breath;
import dev.phosphene.core.camera.CameraRig;
import dev.phosphene.core.camera.Gait;
import dev.phosphene.core.event.Event;
import dev.phosphene.core.event.EventKind;
import dev.phosphene.core.event.EventList;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.film.Shot;
import dev.phosphene.core.parameter.Vocabulary;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** The last step of reading: gives every camera the one body that walks and breathes through the whole film. */
final class Bodies {
    private Bodies() {}

    static Film in(Film film, EventList events) {
        double[] steps = events.of(EventKind.STEP).all().stream()
                .mapToDouble(Event::time)
                .distinct()
                .toArray();
        DoubleUnaryOperator fear = film.integral("dreamer", "fear");
        List<Shot> shots =
                film.shots().stream().map(shot -> held(shot, steps, fear)).toList();
        return new Film(film.title(), film.rate(), film.aspect(), shots, events, film.tempo());
    }

    private static Shot held(Shot shot, double[] steps, DoubleUnaryOperator fear) {
        double[] own = steps.clone();
        for (int i = 0; i < own.length; i++) {
            own[i] -= shot.start();
        }
        Breath lungs = new Breath(
                shot.curves().number(Vocabulary.of("dreamer", "fear")),
                Breath.phase(shot.start(), fear.applyAsDouble(shot.start())));
        CameraRig rig = shot.camera();
        Bearer shares = rig.bearer();
        Bearer bearer = new Bearer(
                shares.breath(),
                shares.handheld(),
                shares.steps(),
                shares.rumble(),
                lungs,
                new Gait(own),
                shot.start(),
                shot.index());
        return shot.withCamera(new CameraRig(
                rig.lens(), rig.aperture(), rig.blades(), rig.focus(), rig.position(), rig.look(), rig.roll(), bearer));
    }
}
