package dev.phosphene.app.video;

import dev.phosphene.core.fault.Fault;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.global.avutil;

/** What every call into FFmpeg needs: its errors as sentences, its options from maps, its log kept quiet. */
final class Ffmpeg {
    /** Longest message FFmpeg writes for an error code, by its own header. */
    private static final int MESSAGE_BYTES = 64;

    private Ffmpeg() {}

    /** Silences FFmpeg's own log: whatever matters comes back as an error code and is said in a sentence of ours. */
    static void quiet() {
        avutil.av_log_set_level(avutil.AV_LOG_QUIET);
    }

    /** Returns {@code code}, or throws a fault of the world that starts with {@code what} when it is an error. */
    static int check(int code, String what) {
        if (code < 0) {
            throw Fault.world(what + ": " + message(code) + ".");
        }
        return code;
    }

    /** FFmpeg's words for an error code, as the middle of a sentence. */
    static String message(int code) {
        byte[] text = new byte[MESSAGE_BYTES];
        avutil.av_strerror(code, text, text.length);
        int end = 0;
        while (end < text.length && text[end] != 0) {
            end++;
        }
        return new String(text, 0, end, StandardCharsets.UTF_8);
    }

    /** An FFmpeg dictionary; the call it is handed to takes out what it knows. */
    static AVDictionary dictionary(Map<String, String> options) {
        AVDictionary dictionary = new AVDictionary(null);
        options.forEach((key, value) -> avutil.av_dict_set(dictionary, key, value, 0));
        return dictionary;
    }

    /** Fails when an option was left over: a misspelt option would otherwise change pictures without a word. */
    static void nothingLeftIn(AVDictionary dictionary, String of) {
        int left = avutil.av_dict_count(dictionary);
        avutil.av_dict_free(dictionary);
        if (left != 0) {
            throw new AssertionError(of + " does not know " + left + " of its options");
        }
    }
}
