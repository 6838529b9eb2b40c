package dev.phosphene.shaders.block;

import java.lang.foreign.MemorySegment;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * The one truth of a {@link Block} record: offsets by the rules std140 (uniform) or std430 (storage) of the OpenGL 4.5 specification,
 * §7.6.2.2, its GLSL text, and the function that writes its bytes.
 */
public final class BlockLayout {
    private static final ClassValue<BlockLayout> LAYOUTS = new ClassValue<>() {
        @Override
        protected BlockLayout computeValue(Class<?> type) {
            return new BlockLayout(type.asSubclass(Record.class));
        }
    };

    private final Class<? extends Record> type;
    private final Block block;
    private final List<Member> members;
    private final MemberWriter[] writers;
    private final int size;

    private BlockLayout(Class<? extends Record> type) {
        this.type = type;
        Block annotation = type.getAnnotation(Block.class);
        if (annotation == null) {
            throw new IllegalArgumentException(type.getName() + " lacks @Block");
        }
        this.block = annotation;
        List<Member> placed = new ArrayList<>();
        List<MemberWriter> made = new ArrayList<>();
        int end = 0;
        int widest = block.storage() ? 4 : 16;
        for (RecordComponent component : type.getRecordComponents()) {
            Kind kind = Kind.of(component);
            int length = lengthOf(component);
            boolean array = length != Member.SINGLE;
            if (!placed.isEmpty() && placed.getLast().length() == 0) {
                throw new IllegalArgumentException(type.getName() + ": the unsized member must be the last");
            }
            if (length == 0 && !block.storage()) {
                throw new IllegalArgumentException(
                        type.getName() + "." + component.getName() + ": only storage blocks may end unsized");
            }
            // std140 rounds the alignment of every array up to that of a vec4; std430 does not.
            int alignment = array && !block.storage() ? 16 : kind.alignment;
            int stride = array ? roundUp(kind.size, alignment) : kind.size;
            Member member = new Member(component.getName(), kind.glsl, length, roundUp(end, alignment), stride);
            end = member.offset() + member.size();
            widest = Math.max(widest, alignment);
            placed.add(member);
            made.add(MemberWriter.of(component, kind, member));
        }
        this.members = List.copyOf(placed);
        this.writers = made.toArray(new MemberWriter[0]);
        this.size = roundUp(end, widest);
    }

    /** The layout of a record type, computed once. */
    public static BlockLayout of(Class<? extends Record> type) {
        return LAYOUTS.get(type);
    }

    private static int lengthOf(RecordComponent component) {
        Length length = component.getAnnotation(Length.class);
        if (component.getType().isArray() != (length != null)) {
            throw new IllegalArgumentException(component.getDeclaringRecord().getName() + "." + component.getName()
                    + ": arrays, and only arrays, carry @Length");
        }
        return length == null ? Member.SINGLE : length.value();
    }

    private static int roundUp(int value, int alignment) {
        return (value + alignment - 1) / alignment * alignment;
    }

    public String name() {
        return type.getSimpleName();
    }

    public int binding() {
        return block.binding();
    }

    public boolean storage() {
        return block.storage();
    }

    /** Members in declaration order. */
    public List<Member> members() {
        return members;
    }

    /** Size in bytes, without the elements of an unsized end. */
    public int size() {
        return size;
    }

    /** Its declaration in GLSL, binding included. */
    public String glsl() {
        StringBuilder text = new StringBuilder("layout(")
                .append(block.storage() ? "std430" : "std140")
                .append(", binding = ")
                .append(block.binding())
                .append(block.storage() ? block.writable() ? ") buffer " : ") readonly buffer " : ") uniform ")
                .append(name())
                .append(" {\n");
        for (Member member : members) {
            text.append(member.declaration());
        }
        return text.append("};\n").toString();
    }

    /** Writes a record's bytes to {@code target} from {@code offset} on; allocates nothing. */
    public void write(Record value, MemorySegment target, long offset) {
        for (MemberWriter writer : writers) {
            writer.write(value, target, offset);
        }
    }
}
