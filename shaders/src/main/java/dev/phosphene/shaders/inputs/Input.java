package dev.phosphene.shaders.inputs;

/**
 * A texture as a program sees it. A pass's inputs are a record whose components are of these types; {@code #include <inputs/SkyInputs>}
 * declares one sampler or image for each, named as the component, its unit counted from the first component ({@link FirstUnit}).
 */
public sealed interface Input {
    /** GL name of the texture. */
    int texture();

    /** A texture that is filtered; {@code sampler} 0 filters as the texture's own parameters say. */
    sealed interface Sampled extends Input {
        /** GL name of the sampler object, or 0. */
        int sampler();
    }

    /** A texture level that a compute or fragment program loads from and stores to. */
    sealed interface Stored extends Input {}

    record Sampler2D(int texture, int sampler) implements Sampled {}

    record Sampler3D(int texture, int sampler) implements Sampled {}

    record SamplerCube(int texture, int sampler) implements Sampled {}

    record Sampler2DArray(int texture, int sampler) implements Sampled {}

    /** A depth texture read with a compare; its sampler says {@code COMPARE_REF_TO_TEXTURE}. */
    record Sampler2DShadow(int texture, int sampler) implements Sampled {}

    /** Unsigned integer texels, fetched without a filter. */
    record USampler2D(int texture, int sampler) implements Sampled {}

    /** Level 0 as rgba16f. */
    record Image2D(int texture) implements Stored {}

    /** Level 0 of a volume as rgba16f. */
    record Image3D(int texture) implements Stored {}

    /** Level 0 as r32ui, for atomics. */
    record UImage2D(int texture) implements Stored {}

    /** All layers of level 0 as r32ui, for atomics. */
    record UImage2DArray(int texture) implements Stored {}
}
