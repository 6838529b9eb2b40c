package dev.phosphene.core.score;

import dev.phosphene.core.curve.Track;
import dev.phosphene.core.event.EventKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The written forms of what is no note: beds, answers to events, rooms. */
final class BedText {
    private BedText() {}

    static Bed bed(ScoreNode node, Map<String, Player> players) {
        node.entries("with", "from", "to", "level", "follows");
        double from = node.need("from").seconds();
        double to = node.need("to").seconds();
        if (to <= from) {
            throw node.need("to").fault("the bed ends at " + to + " s, before it begins", "later than " + from + " s");
        }
        Track level = Keys.of(node.need("level"), ScoreNode::seconds, ScoreNode::decibels);
        return new Bed(
                PlayerText.names(node.need("with"), players, Timbre.Family.TEXTURE), from, to, level, follow(node));
    }

    private static Optional<Follow> follow(ScoreNode node) {
        ScoreNode follows = node.maybe("follows");
        if (follows == null) {
            return Optional.empty();
        }
        if (!Follow.names().contains(follows.text())) {
            throw follows.unknown(
                    "the film has no quantity \"" + follows.text() + "\"", follows.text(), Follow.names());
        }
        return Optional.of(Follow.of(follows.text()));
    }

    static Answer answer(String kind, ScoreNode list, ScoreNode node, Map<String, Player> players) {
        List<String> names = Arrays.stream(EventKind.values())
                .map(k -> k.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        int index = names.indexOf(kind);
        if (index < 0) {
            throw list.unknown("unknown kind of event \"" + kind + "\"", kind, names);
        }
        node.entries("with", "level", "sweep");
        ScoreNode level = node.maybe("level");
        ScoreNode sweep = node.maybe("sweep");
        return new Answer(
                EventKind.values()[index],
                PlayerText.names(node.need("with"), players, Timbre.Family.STRIKE),
                level == null ? Track.of(0) : Keys.of(level, ScoreNode::seconds, ScoreNode::decibels),
                sweep == null ? 0 : sweep.seconds());
    }

    static Room room(ScoreNode node) {
        node.entries("room", "from", "to", "fade", "level");
        ScoreNode fade = node.maybe("fade");
        ScoreNode level = node.maybe("level");
        return new Room(
                node.need("room").text(),
                node.need("from").seconds(),
                node.need("to").seconds(),
                fade == null ? 0.5 : Math.max(0.02, fade.seconds()),
                level == null ? 0 : level.decibels());
    }
}
