: SPDX-License-Identifier: Apache-2.0
: Membrane of a node of Ranvier of a human motor axon, written from the published equations
: (McIntyre, Richardson, Grill, J Neurophysiol 2002;87:995; the n gate: Gaines and colleagues,
: J Comput Neurosci 2018;45:29). v in mV, conductances in S/cm2, currents outward.

NEURON {
    SUFFIX mnode
    NONSPECIFIC_CURRENT i
    RANGE gnaf, gnap, gks, gkf, gl, gpore, ena, ek, el, ihold, shm
    THREADSAFE
}

UNITS {
    (mV) = (millivolt)
    (mA) = (milliamp)
    (S)  = (siemens)
}

PARAMETER {
    gnaf = 3.0    (S/cm2)
    gnap = 0.01   (S/cm2)
    gks  = 0.08   (S/cm2)
    gkf  = 0.0    (S/cm2)
    gl   = 0.007  (S/cm2)
    gpore = 0     (S/cm2)
    ena  = 50     (mV)
    ek   = -90    (mV)
    el   = -90    (mV)
    ihold = 0     (mA/cm2)
    shm  = 21.4   (mV)
    celsius       (degC)
}

ASSIGNED {
    v  (mV)
    i  (mA/cm2)
    am bm ah bh ap bp as_ bs_ an bn
    qm qh qk
}

STATE { m h p s n }

INITIAL {
    qm = 2.2^((celsius-20)/10)
    qh = 2.9^((celsius-20)/10)
    qk = 3.0^((celsius-36)/10)
    rates(v)
    m = am/(am+bm)
    h = ah/(ah+bh)
    p = ap/(ap+bp)
    s = as_/(as_+bs_)
    n = an/(an+bn)
}

: gpore lets every ion pass: it reverses at 0 mV.
BREAKPOINT {
    SOLVE kinetics METHOD cnexp
    i = (gnaf*m*m*m*h + gnap*p*p*p)*(v-ena) + (gks*s + gkf*n*n*n*n)*(v-ek) + gl*(v-el) + gpore*v + ihold
}

DERIVATIVE kinetics {
    rates(v)
    m' = am - (am+bm)*m
    h' = ah - (ah+bh)*h
    p' = ap - (ap+bp)*p
    s' = as_ - (as_+bs_)*s
    n' = an - (an+bn)*n
}

UNITSOFF
: k u/(1 - exp(-u/c)), continuous at u = 0
FUNCTION linoid(k, u, c) {
    if (fabs(u/c) < 1e-6) {
        linoid = k*c*(1 + u/(2*c))
    } else {
        linoid = k*u/(1 - exp(-u/c))
    }
}

PROCEDURE rates(v) {
    am = qm*linoid(1.86, v+shm, 10.3)
    bm = qm*linoid(0.086, -(v+25.7), 9.16)
    ah = qh*linoid(0.062, -(v+114), 11)
    bh = qh*2.3/(1 + exp(-(v+31.8)/13.4))
    ap = qm*linoid(0.01, v+27, 10.2)
    bp = qm*linoid(0.00025, -(v+34), 10)
    as_ = qk*0.3/(1 + exp(-(v+53)/5))
    bs_ = qk*0.03/(1 + exp(-(v+90)))
    an = qk*linoid(0.0462, v+83.2, 1.1)
    bn = qk*linoid(0.0824, -(v+66), 10.5)
}
UNITSON
