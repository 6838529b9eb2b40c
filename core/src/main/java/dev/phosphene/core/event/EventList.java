package dev.phosphene.core.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Events in order of time. Ties keep kind, then seed, so the order never depends on how the list was made. */
public final class EventList {
    private static final Comparator<Event> ORDER =
            Comparator.comparingDouble(Event::time).thenComparing(Event::kind).thenComparingInt(Event::seed);

    private final List<Event> events;

    public EventList(List<Event> events) {
        List<Event> sorted = new ArrayList<>(events);
        sorted.sort(ORDER);
        this.events = List.copyOf(sorted);
    }

    public List<Event> all() {
        return events;
    }

    /** Index of the first event at or after {@code time}; the list's size when there is none. */
    public int firstAt(double time) {
        int low = 0;
        int high = events.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (events.get(middle).time() < time) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Events with {@code from <= time < to}. */
    public List<Event> between(double from, double to) {
        return events.subList(firstAt(from), Math.max(firstAt(from), firstAt(to)));
    }

    /** Events of one kind, in order. */
    public EventList of(EventKind kind) {
        return new EventList(events.stream().filter(e -> e.kind() == kind).toList());
    }
}
