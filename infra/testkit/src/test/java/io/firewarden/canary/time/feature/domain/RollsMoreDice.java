package io.firewarden.canary.time.feature.domain;

class RollsMoreDice {

	double roll = Math.random();

}
