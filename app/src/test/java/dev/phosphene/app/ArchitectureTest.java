package dev.phosphene.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.NullMarked;

/** Which room may know which, and what keeps a frame a pure function of film, time and output. */
@AnalyzeClasses(packages = "dev.phosphene", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String CORE = "dev.phosphene.core..";
    private static final String SHADERS = "dev.phosphene.shaders..";
    private static final String MODELS = "dev.phosphene.models..";
    private static final String AUDIO = "dev.phosphene.audio..";
    private static final String RENDER = "dev.phosphene.render..";
    private static final String[] PURE = {CORE, SHADERS, MODELS, AUDIO, RENDER};
    private static final String[] JAVA = {"java..", "org.jspecify.."};

    // The arrows between rooms.

    @ArchTest
    static final ArchRule coreKnowsNoRoom =
            only(CORE, "org.joml..", "org.snakeyaml.engine..", "dev.harrel.jsonschema..", "javax.sound.midi..");

    @ArchTest
    static final ArchRule shadersKnowCore = only(SHADERS, CORE, "org.joml..");

    @ArchTest
    static final ArchRule modelsKnowCore = only(MODELS, CORE, "org.joml..");

    @ArchTest
    static final ArchRule audioKnowsCoreAndOpenAl =
            only(AUDIO, CORE, "org.joml..", "org.lwjgl..", "org.tinylog..", "org.jtransforms..", "pl.edu.icm..");

    @ArchTest
    static final ArchRule audioDrawsNothing = noClasses()
            .that()
            .resideInAPackage(AUDIO)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.lwjgl.opengl..", "org.lwjgl.glfw..", "org.lwjgl.egl..");

    @ArchTest
    static final ArchRule renderKnowsLightAndThings =
            only(RENDER, CORE, SHADERS, MODELS, "org.joml..", "org.lwjgl..", "org.tinylog..", "jdk.jfr..");

    @ArchTest
    static final ArchRule renderIsSilent = noClasses()
            .that()
            .resideInAPackage(RENDER)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.lwjgl.openal..");

    @ArchTest
    static final ArchRule glIsTheGround =
            noClasses().that().resideInAPackage("..render.gl..").should().dependOnClassesThat(inRender("gl"));

    @ArchTest
    static final ArchRule passesKnowOnlyGl =
            noClasses().that().resideInAPackage("..render.pass..").should().dependOnClassesThat(inRender("gl", "pass"));

    @ArchTest
    static final ArchRule contextsDrawNothing = noClasses()
            .that()
            .resideInAPackage("..render.context..")
            .should()
            .dependOnClassesThat(inRender("gl", "context"));

    @ArchTest
    static final ArchRule noPlaceKnowsAnother =
            slices().matching("dev.phosphene.models.place.(*)..").should().notDependOnEachOther();

    // A frame is a pure function: no clock, no shared chance, no memory.

    @ArchTest
    static final ArchRule noClock = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .because("a frame is a pure function of film, time and output");

    /** Transport, progress line, doctor and bench may read a clock; nothing else of the program. */
    @ArchTest
    static final ArchRule onlyTheRimReadsAClock = noClasses()
            .that()
            .resideInAPackage("dev.phosphene.app..")
            .and()
            .resideOutsideOfPackages("..app.player..", "..app.console..", "..app.doctor..", "..app.bench..")
            .should()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Instant.class, "now");

    @ArchTest
    static final ArchRule noSharedChance = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(RandomGenerator.class)
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Random.class, ThreadLocalRandom.class, SplittableRandom.class)
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .because("chance comes from integer hashes of what it is about");

    @ArchTest
    static final ArchRule noMutableStatics = fields().that()
            .areStatic()
            .and()
            .doNotHaveName("$jacocoData")
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule noStaticMemory = noFields()
            .that()
            .areStatic()
            .should()
            .haveRawType(memory())
            .because("a constant that can change is a memory");

    @ArchTest
    static final ArchRule noParallelReductions = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "it makes a stream parallel",
                    call -> call.getTarget().getName().equals("parallel")
                            || call.getTarget().getName().equals("parallelStream")));

    // Names and null.

    @ArchTest
    static final ArchRule noNamesThatSayNothing = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Helpers|Util|Utils|Handler|Impl|Data|Info)")
            .orShould()
            .haveNameMatching(".*\\.(Abstract|Base)[A-Z].*");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes().should(InNullMarkedPackages.CONDITION);

    private static ArchRule only(String room, String... known) {
        return classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat(
                        resideInAPackage(room).or(resideInAnyPackage(JAVA)).or(resideInAnyPackage(known)));
    }

    /** Classes of render outside of the named packages. */
    private static DescribedPredicate<JavaClass> inRender(String... allowed) {
        DescribedPredicate<JavaClass> others = resideInAPackage(RENDER);
        for (String name : allowed) {
            others = others.and(DescribedPredicate.not(resideInAPackage("dev.phosphene.render." + name + "..")));
        }
        return others.as("render outside of " + String.join(", ", allowed));
    }

    private static DescribedPredicate<JavaClass> memory() {
        return DescribedPredicate.describe(
                "can be changed",
                type -> type.isAssignableTo(ThreadLocal.class)
                        || type.getPackageName().equals("java.util.concurrent.atomic")
                        || type.isAssignableTo(StringBuilder.class)
                        || type.isEquivalentTo(ArrayList.class)
                        || type.isEquivalentTo(HashMap.class)
                        || type.isEquivalentTo(ConcurrentHashMap.class));
    }

    /** The annotation that NullAway goes by. */
    static final class InNullMarkedPackages {
        static final ArchCondition<JavaClass> CONDITION = new ArchCondition<>("lie in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                if (!marked) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getPackageName() + " has no package-info.java with @NullMarked"));
                }
            }
        };

        private InNullMarkedPackages() {}
    }
}
