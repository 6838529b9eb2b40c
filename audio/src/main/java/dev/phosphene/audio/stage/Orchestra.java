package dev.phosphene.audio.stage;

import dev.phosphene.audio.instrument.Bell;
import dev.phosphene.audio.instrument.Brass;
import dev.phosphene.audio.instrument.Choir;
import dev.phosphene.audio.instrument.Drum;
import dev.phosphene.audio.instrument.Glass;
import dev.phosphene.audio.instrument.Harp;
import dev.phosphene.audio.instrument.HarpHarmonic;
import dev.phosphene.audio.instrument.Hum;
import dev.phosphene.audio.instrument.Instrument;
import dev.phosphene.audio.instrument.MusicBox;
import dev.phosphene.audio.instrument.Strings;
import dev.phosphene.audio.instrument.Sub;
import dev.phosphene.audio.world.Ash;
import dev.phosphene.audio.world.Breath;
import dev.phosphene.audio.world.Chime;
import dev.phosphene.audio.world.Embers;
import dev.phosphene.audio.world.Fire;
import dev.phosphene.audio.world.FloodWave;
import dev.phosphene.audio.world.Gust;
import dev.phosphene.audio.world.Heart;
import dev.phosphene.audio.world.Impact;
import dev.phosphene.audio.world.Inhaled;
import dev.phosphene.audio.world.Laugh;
import dev.phosphene.audio.world.Leaves;
import dev.phosphene.audio.world.Mist;
import dev.phosphene.audio.world.OldFilm;
import dev.phosphene.audio.world.Rumble;
import dev.phosphene.audio.world.Shard;
import dev.phosphene.audio.world.Soil;
import dev.phosphene.audio.world.SphereSong;
import dev.phosphene.audio.world.StarFlash;
import dev.phosphene.audio.world.Stardust;
import dev.phosphene.audio.world.Step;
import dev.phosphene.audio.world.Stones;
import dev.phosphene.audio.world.Strike;
import dev.phosphene.audio.world.Texture;
import dev.phosphene.audio.world.Tick;
import dev.phosphene.audio.world.Touch;
import dev.phosphene.audio.world.Wingbeat;
import dev.phosphene.core.score.Timbre;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every timbre of a score sounds like. One orchestra keeps its tables for all its players. */
public final class Orchestra {
    private final Map<Timbre, Instrument> instruments = new EnumMap<>(Timbre.class);
    private final Map<Timbre, Texture> textures = new EnumMap<>(Timbre.class);
    private final Map<Timbre, Strike> strikes = new EnumMap<>(Timbre.class);

    public Orchestra() {
        instruments.put(Timbre.GLASS, new Glass());
        instruments.put(Timbre.MUSIC_BOX, new MusicBox());
        instruments.put(Timbre.HARP, new Harp());
        instruments.put(Timbre.HARP_HARMONIC, new HarpHarmonic());
        instruments.put(Timbre.STRINGS, new Strings(false));
        instruments.put(Timbre.TREMOLO, new Strings(true));
        instruments.put(Timbre.CHOIR, new Choir());
        instruments.put(Timbre.HUM, new Hum());
        instruments.put(Timbre.BELL, new Bell());
        instruments.put(Timbre.BRASS, new Brass());
        instruments.put(Timbre.DRUM, new Drum());
        instruments.put(Timbre.SUB, new Sub());
        textures.put(Timbre.LEAVES, new Leaves());
        textures.put(Timbre.MIST, new Mist());
        textures.put(Timbre.EMBERS, new Embers());
        textures.put(Timbre.FIRE, new Fire());
        textures.put(Timbre.STONES, new Stones());
        textures.put(Timbre.SOIL, new Soil());
        textures.put(Timbre.RUMBLE, new Rumble());
        textures.put(Timbre.SPHERE_SONG, new SphereSong());
        textures.put(Timbre.STARDUST, new Stardust());
        textures.put(Timbre.ASH, new Ash());
        textures.put(Timbre.INHALED, new Inhaled());
        textures.put(Timbre.OLD_FILM, new OldFilm());
        strikes.put(Timbre.HEART, new Heart());
        strikes.put(Timbre.SHARD, new Shard());
        strikes.put(Timbre.IMPACT, new Impact());
        strikes.put(Timbre.LAUGH, new Laugh());
        strikes.put(Timbre.BREATH, new Breath());
        strikes.put(Timbre.TICK, new Tick());
        strikes.put(Timbre.GUST, new Gust());
        strikes.put(Timbre.STEP, new Step());
        strikes.put(Timbre.CHIME, new Chime());
        strikes.put(Timbre.WINGBEAT, new Wingbeat());
        strikes.put(Timbre.TOUCH, new Touch());
        strikes.put(Timbre.FLOOD, new FloodWave());
        strikes.put(Timbre.STAR, new StarFlash());
    }

    public Instrument instrument(Timbre timbre) {
        return found(instruments.get(timbre), timbre);
    }

    public Texture texture(Timbre timbre) {
        return found(textures.get(timbre), timbre);
    }

    public Strike strike(Timbre timbre) {
        return found(strikes.get(timbre), timbre);
    }

    private static <T> T found(@Nullable T own, Timbre timbre) {
        if (own == null) {
            throw new IllegalArgumentException(timbre.key() + " does not sound this way");
        }
        return own;
    }
}
