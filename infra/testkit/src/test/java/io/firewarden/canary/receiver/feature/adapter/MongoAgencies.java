package io.firewarden.canary.receiver.feature.adapter;

class MongoAgencies {

}
