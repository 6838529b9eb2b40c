package dev.phosphene.audio.live;

import dev.phosphene.audio.dsp.Rate;
import dev.phosphene.audio.mix.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** A test stand: time that a test lets pass, a device with a crystal of its own that can be pulled out, a film that says where it is. */
final class Stand {
    static final double LENGTH = 60;
    /** Samples that a device takes at a time, and that wait in it. */
    private static final int BLOCK = 480;

    private static final int WAITING = 1440;

    private final AtomicLong clock = new AtomicLong(1_000_000_000_000L);
    private final LivePlayer player;
    private final double crystal;
    private final List<Double> times = new ArrayList<>();
    private Card card = new Card();
    private boolean there = true;
    private boolean successor;
    private long looked;

    /** A device: takes blocks when its crystal says so, and hears them a little later. */
    private final class Card implements Output {
        private final float[] block = new float[2 * BLOCK];
        private final List<float[]> played = new ArrayList<>();
        private Pull pull = (out, frames) -> {};
        private boolean connected = true;
        private boolean stalled;
        private double due;
        private long taken;

        void pass(double seconds) {
            due += stalled || !connected ? 0 : seconds * Rate.HZ * crystal;
            while (taken < due + WAITING && connected) {
                pull.fill(block, BLOCK);
                played.add(block.clone());
                taken += BLOCK;
            }
        }

        @Override
        public String name() {
            return "card";
        }

        @Override
        public Layout layout() {
            return Layout.STEREO;
        }

        @Override
        public void start(Pull from) {
            pull = from;
            due = 0;
            taken = 0;
            connected = true;
            played.clear();
        }

        @Override
        public boolean connected() {
            return connected;
        }

        @Override
        public boolean reopen() {
            return successor;
        }

        @Override
        public double heard() {
            return due;
        }

        @Override
        public void close() {}
    }

    /** @param crystal how fast the device's clock runs by the steady one */
    Stand(double crystal, boolean loop) {
        this.crystal = crystal;
        this.player = new LivePlayer(() -> there ? Optional.of(card) : Optional.empty(), loop, clock::get);
        player.perform(layout -> new Scale(), LENGTH);
    }

    LivePlayer player() {
        return player;
    }

    /** Film times seen every millisecond. */
    List<Double> times() {
        return times;
    }

    /** Lets time pass, a millisecond at a time; the keeper looks every ten. */
    void pass(double seconds) {
        long end = clock.get() + Math.round(seconds * 1e9);
        while (clock.get() < end) {
            clock.addAndGet(1_000_000);
            card.pass(0.001);
            if (clock.get() - looked >= 10_000_000) {
                looked = clock.get();
                player.look();
                breathe();
            }
            times.add(player.time());
        }
    }

    /** The thread that makes sound has its own time: it is waited for, so that tests do not depend on it. */
    private void breathe() {
        for (int i = 0; i < 2000 && !player.settled(); i++) {
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The device is pulled out. */
    void pull() {
        card.connected = false;
        there = false;
    }

    /** Another is put in. */
    void plug() {
        card = new Card();
        there = true;
    }

    /** The device is pulled out while the system has another. */
    void replace() {
        card.connected = false;
        successor = true;
    }

    /** The device stays, and takes nothing. */
    void stall(boolean still) {
        card.stalled = still;
    }

    /** Film seconds that leave the device for the ear now; not a number for silence. */
    double sounding() {
        long sample = (long) card.due;
        int index = (int) (sample / BLOCK);
        if (index >= card.played.size()) {
            return Double.NaN;
        }
        float[] block = card.played.get(index);
        int at = (int) (sample % BLOCK);
        return Scale.seconds(block[2 * at], block[2 * at + 1]);
    }

    /** All that one channel of the present device was given since it started. */
    float[] channel(int number) {
        float[] all = new float[card.played.size() * BLOCK];
        for (int b = 0; b < card.played.size(); b++) {
            for (int i = 0; i < BLOCK; i++) {
                all[b * BLOCK + i] = card.played.get(b)[2 * i + number];
            }
        }
        return all;
    }

    /** The largest step from one sample to the next of a channel. */
    double largestStep(int number) {
        float[] all = channel(number);
        double largest = 0;
        for (int i = 1; i < all.length; i++) {
            largest = Math.max(largest, Math.abs(all[i] - all[i - 1]));
        }
        return largest;
    }
}
