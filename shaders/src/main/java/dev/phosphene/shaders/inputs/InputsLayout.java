package dev.phosphene.shaders.inputs;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Map;

/** The samplers and images of an inputs record: their GLSL text, units, and the textures of a value. */
public final class InputsLayout {
    private static final Map<Class<?>, String> DECLARATIONS = Map.ofEntries(
            Map.entry(Input.Sampler2D.class, ") uniform sampler2D "),
            Map.entry(Input.Sampler3D.class, ") uniform sampler3D "),
            Map.entry(Input.SamplerCube.class, ") uniform samplerCube "),
            Map.entry(Input.Sampler2DArray.class, ") uniform sampler2DArray "),
            Map.entry(Input.Sampler2DShadow.class, ") uniform sampler2DShadow "),
            Map.entry(Input.USampler2D.class, ") uniform usampler2D "),
            Map.entry(Input.Image2D.class, ", rgba16f) uniform image2D "),
            Map.entry(Input.Image3D.class, ", rgba16f) uniform image3D "),
            Map.entry(Input.UImage2D.class, ", r32ui) uniform uimage2D "),
            Map.entry(Input.UImage2DArray.class, ", r32ui) uniform uimage2DArray "));

    private static final ClassValue<InputsLayout> LAYOUTS = new ClassValue<>() {
        @Override
        protected InputsLayout computeValue(Class<?> type) {
            return new InputsLayout(type.asSubclass(Record.class));
        }
    };

    private final Class<? extends Record> type;
    private final RecordComponent[] components;
    private final MethodHandle[] accessors;
    private final int firstUnit;

    private InputsLayout(Class<? extends Record> type) {
        this.type = type;
        this.components = type.getRecordComponents();
        this.accessors = new MethodHandle[components.length];
        FirstUnit first = type.getAnnotation(FirstUnit.class);
        this.firstUnit = first == null ? 0 : first.value();
        for (int i = 0; i < components.length; i++) {
            if (!DECLARATIONS.containsKey(components[i].getType())) {
                throw new IllegalArgumentException(type.getName() + "." + components[i].getName() + " is a "
                        + components[i].getType().getSimpleName() + "; inputs are Input.Sampler2D and its kin");
            }
            accessors[i] = accessor(components[i].getAccessor());
        }
    }

    /** The layout of an inputs record, computed once. */
    public static InputsLayout of(Class<? extends Record> type) {
        return LAYOUTS.get(type);
    }

    private static MethodHandle accessor(Method method) {
        method.setAccessible(true);
        try {
            return MethodHandles.lookup().unreflect(method).asType(MethodType.methodType(Object.class, Record.class));
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("cannot read " + method, e);
        }
    }

    public String name() {
        return type.getSimpleName();
    }

    /** Unit of the first component; the others follow. */
    public int firstUnit() {
        return firstUnit;
    }

    /** Whether a texture of this stands on the unit of a texture of the other; images are counted apart from samplers. */
    public boolean sharesUnits(InputsLayout other) {
        for (int i = 0; i < count(); i++) {
            int there = firstUnit + i - other.firstUnit;
            if (there >= 0 && there < other.count() && stores(i) == other.stores(there)) {
                return true;
            }
        }
        return false;
    }

    private boolean stores(int index) {
        return Input.Stored.class.isAssignableFrom(components[index].getType());
    }

    public int count() {
        return components.length;
    }

    /** Name of the component at {@code index}, and of its sampler in GLSL. */
    public String nameAt(int index) {
        return components[index].getName();
    }

    /** The texture at {@code index} of a value of this record; allocates nothing. */
    public Input at(Record inputs, int index) {
        try {
            return (Input) (Object) accessors[index].invokeExact(inputs);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("reading " + components[index], e);
        }
    }

    /** Declarations of all samplers and images. */
    public String glsl() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < components.length; i++) {
            text.append("layout(binding = ")
                    .append(firstUnit + i)
                    .append(DECLARATIONS.get(components[i].getType()))
                    .append(components[i].getName())
                    .append(";\n");
        }
        return text.toString();
    }
}
