package dev.phosphene.shaders.source;

/** A stage of a program, told by a source's extension. */
public enum Stage {
    VERTEX(".vert"),
    FRAGMENT(".frag"),
    COMPUTE(".comp");

    private final String extension;

    Stage(String extension) {
        this.extension = extension;
    }

    public String extension() {
        return extension;
    }

    static Stage of(String path) {
        for (Stage stage : values()) {
            if (path.endsWith(stage.extension)) {
                return stage;
            }
        }
        throw new IllegalArgumentException(path + " ends in none of .vert .frag .comp");
    }
}
