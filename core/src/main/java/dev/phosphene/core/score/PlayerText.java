package dev.phosphene.core.score;

import dev.phosphene.core.curve.Point;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The written form of a player. */
final class PlayerText {
    private static final List<String> GROUPS = List.of("music", "voices", "body", "world");

    private PlayerText() {}

    static Player read(String name, ScoreNode node) {
        node.entries("plays", "frame", "at", "gain", "wet", "lfe", "group", "seen");
        ScoreNode plays = node.need("plays");
        Timbre timbre = Arrays.stream(Timbre.values())
                .filter(t -> t.key().equals(plays.text()))
                .findFirst()
                .orElseThrow(() -> plays.unknown(
                        "unknown timbre \"" + plays.text() + "\"",
                        plays.text(),
                        Arrays.stream(Timbre.values()).map(Timbre::key).toList()));
        ScoreNode frame = node.maybe("frame");
        ScoreNode gain = node.maybe("gain");
        ScoreNode wet = node.maybe("wet");
        ScoreNode lfe = node.maybe("lfe");
        ScoreNode seen = node.maybe("seen");
        return new Player(
                name,
                timbre,
                frame == null ? Player.Frame.HEAD : frame(frame),
                point(node.need("at")),
                gain == null ? 0 : gain.decibels(),
                wet == null ? Player.DRY : wet.decibels(),
                lfe == null ? Player.DRY : lfe.decibels(),
                group(node.maybe("group")),
                seen != null && seen.text().equals("true"));
    }

    private static String group(@Nullable ScoreNode node) {
        if (node == null) {
            return "music";
        }
        if (!GROUPS.contains(node.text())) {
            throw node.unknown("unknown group \"" + node.text() + "\"", node.text(), GROUPS);
        }
        return node.text();
    }

    private static Player.Frame frame(ScoreNode node) {
        for (Player.Frame frame : Player.Frame.values()) {
            if (frame.name().toLowerCase(Locale.ROOT).equals(node.text())) {
                return frame;
            }
        }
        throw node.unknown(
                "unknown frame \"" + node.text() + "\"", node.text(), List.of("head", "place", "sphere", "dreamer"));
    }

    static Point point(ScoreNode node) {
        List<ScoreNode> xyz = node.items();
        if (xyz.size() != 3) {
            throw node.fault("a point of " + xyz.size() + " numbers", "[x, y, z] in metres");
        }
        return new Point(xyz.get(0).number(), xyz.get(1).number(), xyz.get(2).number());
    }

    /** One or more names of players of one family. */
    static List<String> names(ScoreNode node, Map<String, Player> players, Timbre.Family family) {
        for (ScoreNode name : node.oneOrMore()) {
            Player player = players.get(name.text());
            if (player == null) {
                throw name.unknown("there is no player \"" + name.text() + "\"", name.text(), players.keySet());
            }
            if (player.timbre().family() != family) {
                throw name.fault(
                        player.timbre().key() + " is for "
                                + player.timbre().family().name().toLowerCase(Locale.ROOT),
                        "a player for " + family.name().toLowerCase(Locale.ROOT));
            }
        }
        return node.oneOrMore().stream().map(ScoreNode::text).toList();
    }
}
