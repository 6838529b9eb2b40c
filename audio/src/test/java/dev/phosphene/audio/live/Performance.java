package dev.phosphene.audio.live;

/** A process that plays on whatever device its environment has: three seconds, a pause, a seek; it says how its clock did. */
final class Performance {
    private Performance() {}

    public static void main(String[] arguments) throws InterruptedException {
        LivePlayer player = LivePlayer.open(Venue.STEREO, false, System::nanoTime);
        player.perform(layout -> new Scale(), 60);
        player.play();
        for (int i = 0; i < 2000 && Double.isNaN(player.heard()); i++) {
            Thread.sleep(10);
        }
        player.seek(1);
        Thread.sleep(3000);
        double ahead = player.time() - player.heard();
        boolean led = player.status().leads();
        player.hold();
        Thread.sleep(1000);
        player.seek(40);
        player.play();
        Thread.sleep(2000);
        System.out.println(player.status().device() + ";" + led + ";" + ahead + ";" + player.time());
        player.close();
    }
}
