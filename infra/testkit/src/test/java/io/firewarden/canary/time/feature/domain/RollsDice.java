package io.firewarden.canary.time.feature.domain;

import java.util.Random;

class RollsDice {

	int roll = new Random().nextInt(6);

}
