package dev.phosphene.audio.stage;

import dev.phosphene.audio.dsp.Chance;
import dev.phosphene.audio.dsp.Envelope;
import dev.phosphene.audio.dsp.Level;
import dev.phosphene.audio.dsp.Quick;
import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.instrument.Instrument;
import dev.phosphene.audio.world.Span;
import dev.phosphene.audio.world.Strike;
import dev.phosphene.audio.world.Texture;
import dev.phosphene.core.curve.Track;
import dev.phosphene.core.event.Event;
import dev.phosphene.core.film.Film;
import dev.phosphene.core.score.Answer;
import dev.phosphene.core.score.Bed;
import dev.phosphene.core.score.Note;
import dev.phosphene.core.score.Performance;
import dev.phosphene.core.score.Player;
import dev.phosphene.core.score.Score;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;

/** Makes the parts of a film's players: its performance's notes, its score's beds, and the answers to its events. */
final class Parts {
    /** Seconds a note may ring after it has been let go. */
    private static final double RING = 8;
    /** Seconds a struck sound may last. */
    private static final double STRUCK = 8;

    private final Score score;
    private final Film film;
    private final Orchestra orchestra;
    private final Map<String, List<Piece>> pieces = new LinkedHashMap<>();

    private Parts(Film film, Score score, Orchestra orchestra) {
        this.film = film;
        this.score = score;
        this.orchestra = orchestra;
    }

    /** A part a player, in the score's order. */
    static List<Part> of(Film film, Score score, Orchestra orchestra) {
        Parts parts = new Parts(film, score, orchestra);
        score.players().keySet().forEach(p -> parts.pieces.put(p, new ArrayList<>()));
        parts.notes();
        for (int i = 0; i < score.beds().size(); i++) {
            parts.bed(score.beds().get(i), i);
        }
        score.answers().forEach(parts::answer);
        return parts.pieces.values().stream().map(Part::new).toList();
    }

    private void add(String player, long start, int most, Supplier<float[]> sound) {
        List<Piece> own = pieces.get(player);
        if (own == null) {
            throw new IllegalArgumentException("there is no player " + player);
        }
        if (score.player(player).gain() <= Player.DRY) {
            return; // one who has not come
        }
        own.add(new Piece(start, most, sound));
    }

    private void notes() {
        Map<String, Note> last = new HashMap<>();
        for (Note note : Performance.of(score, film.tempo()).notes()) {
            Player player = score.player(note.player());
            Instrument instrument = orchestra.instrument(player.timbre());
            Note before = last.put(note.player(), note);
            // tones of one chord are not one after another
            Note from = before != null && note.time() - before.time() > 0.06 ? before : null;
            double gain = Level.factor(player.gain());
            add(
                    note.player(),
                    Rate.sample(note.time()),
                    Rate.samples(note.duration() + RING),
                    () -> scaled(instrument.play(note, from), gain));
        }
    }

    private void answer(Answer answer) {
        for (Event event : film.events().of(answer.kind()).all()) {
            double level = answer.level().at(event.time());
            if (answer.sweep() > 0) {
                for (int i = 0; i < answer.players().size(); i++) {
                    strike(answer.players().get(i), event, event.time() + i * answer.sweep(), level);
                }
            } else {
                int chosen = Math.floorMod(event.seed(), answer.players().size());
                strike(answer.players().get(chosen), event, event.time(), level);
            }
        }
    }

    private void strike(String name, Event event, double time, double level) {
        Player player = score.player(name);
        Strike strike = orchestra.strike(player.timbre());
        double gain = Level.factor(player.gain() + level);
        add(name, Rate.sample(time), Rate.samples(STRUCK), () -> scaled(strike.sound(event), gain));
    }

    private void bed(Bed bed, int index) {
        DoubleUnaryOperator drive = bed.follow().map(f -> f.in(film)).orElse(t -> 1);
        for (String name : bed.players()) {
            Player player = score.player(name);
            Texture texture = orchestra.texture(player.timbre());
            Chance own = new Chance(name.hashCode() * 31 + index);
            double hop = Math.min(texture.hop(bed.to() - bed.from()), bed.to() - bed.from());
            int count = (int) Math.ceil((bed.to() - bed.from()) / hop - 1e-9);
            for (int k = 0; k < count; k++) {
                boolean first = k == 0;
                boolean last = k == count - 1;
                double start = bed.from() + k * hop;
                int length = Rate.samples(Math.min(hop, bed.to() - start) + texture.overlap());
                Span span = new Span(start, hop, length, own.of(k), new Chance(index * 977 + 5), drive, player.at());
                Track level = bed.level();
                add(
                        name,
                        Rate.sample(start),
                        length,
                        () -> shaped(texture, span, level, player.gain(), first, last, bed.to()));
            }
        }
    }

    /** A stretch with its level's curve, cross-faded with its neighbours at equal power. */
    private static float[] shaped(
            Texture texture, Span span, Track level, double gain, boolean first, boolean last, double end) {
        float[] out = texture.sound(span);
        double[] curve = span.curve(t -> Level.factor(gain + level.at(t)));
        int fade = Rate.samples(texture.overlap());
        for (int i = 0; i < out.length; i++) {
            double g = Span.read(curve, i);
            if (texture.fades()) {
                if (!first && i < fade) {
                    g *= Quick.sine(0.25 * i / fade);
                }
                if (!last && out.length - i < fade) {
                    g *= Quick.sine(0.25 * (out.length - i) / fade);
                }
            }
            double left = end - span.timeOf(i);
            out[i] *= (float) (last && texture.fades() ? g * Envelope.rise(left, 0.05) : g);
        }
        return out;
    }

    private static float[] scaled(float[] sound, double gain) {
        for (int i = 0; i < sound.length; i++) {
            sound[i] *= (float) gain;
        }
        return sound;
    }
}
